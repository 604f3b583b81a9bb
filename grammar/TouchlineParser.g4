parser grammar TouchlineParser;

options { tokenVocab = TouchlineLexer; }

file : (IMPORT STRING)* EOF ;
